-- Forgets rooms of a gateway, and the gateway itself with its last room.
-- Keys: gateways, rooms of the gateway.
-- Arguments: gateway id, list of room ids.
local gatewayId = take()
callWithList('SREM', KEYS[2], takeList())
if redis.call('EXISTS', KEYS[2]) == 0 then
  redis.call('SREM', KEYS[1], gatewayId)
end
