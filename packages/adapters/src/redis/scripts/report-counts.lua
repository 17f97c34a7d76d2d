-- Stores what gateways count in one room.
-- Keys: the seven of presence.
-- Arguments: list of (gateway id, persons).
-- Result: list of sessions known of each gateway in the order given, list of gateways that came into the room, list of
--   gateways that have left it.
local reports = takeList()
local sessions, before = {}, {}
for index = 1, #reports, 2 do
  local gatewayId, persons = reports[index], tonumber(reports[index + 1])
  if before[gatewayId] == nil then
    before[gatewayId] = isPresent(gatewayId)
  end
  if persons > 0 then
    redis.call('HSET', countsKey, gatewayId, persons)
  else
    redis.call('HDEL', countsKey, gatewayId)
  end
  sessions[#sessions + 1] = countSessions(gatewayId)
end
local present, absent = {}, {}
for gatewayId, wasPresent in pairs(before) do
  if wasPresent then
    present[gatewayId] = true
  else
    absent[gatewayId] = true
  end
end
return { sessions, withPresence(absent, true), withPresence(present, false) }
