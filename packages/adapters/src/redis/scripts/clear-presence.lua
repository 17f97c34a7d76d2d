-- Removes all sessions and counts of one room.
-- Keys: the seven of presence.
-- Result: number of sessions, list of the gateways that were in the room.
local gatewayIds = redis.call('HKEYS', countsKey)
local from = '-'
while true do
  -- One step per gateway: the next range begins behind all sessions of the last one.
  local member = redis.call('ZRANGE', gatewaysKey, from, '+', 'BYLEX', 'LIMIT', 0, 1)[1]
  if not member then
    break
  end
  local gatewayId = string.match(member, '^([^%z]*)')
  gatewayIds[#gatewayIds + 1] = gatewayId
  from = '(' .. gatewayId .. '\1'
end
local sessions = redis.call('HLEN', sessionsKey)
redis.call('UNLINK', sessionsKey, orderKey, accountsKey, gatewaysKey, countsKey, tagsKey, tagAccountsKey)
return { sessions, gatewayIds }
