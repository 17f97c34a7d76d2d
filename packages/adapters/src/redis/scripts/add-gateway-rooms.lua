-- Notes rooms in which a gateway may have a session or a count.
-- Keys: gateways, rooms of the gateway.
-- Arguments: gateway id, list of room ids.
local gatewayId = take()
callWithList('SADD', KEYS[2], takeList())
redis.call('SADD', KEYS[1], gatewayId)
