-- Which gateways are in one room.
-- Keys: the seven of presence.
-- Arguments: list of gateway ids.
-- Result: those of them that have a session or a count in the room.
local asked = {}
for _, gatewayId in ipairs(takeList()) do
  asked[gatewayId] = true
end
return withPresence(asked, true)
