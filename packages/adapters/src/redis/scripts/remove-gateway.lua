-- Removes the count and some sessions of a gateway from one room.
-- Keys: the seven of presence.
-- Arguments: gateway id, most sessions.
-- Result: list of session ids, list of their values.
local gatewayId, limit = take(), take()
local from, to = '[' .. gatewayId .. '\0', '(' .. gatewayId .. '\1'
local ids = redis.call('ZRANGE', gatewaysKey, from, to, 'BYLEX', 'LIMIT', 0, limit)
for index, member in ipairs(ids) do
  ids[index] = string.sub(member, #gatewayId + 2)
end
local values = readFields(sessionsKey, ids)
removeSessions(ids, values)
redis.call('HDEL', countsKey, gatewayId)
return { ids, values }
