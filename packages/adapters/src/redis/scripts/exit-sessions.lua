-- Removes sessions of one room.
-- Keys: the seven of presence.
-- Arguments: list of session ids. No id twice.
-- Result: list of their values, nothing where there was none; list of gateways that have left the room.
local ids = takeList()
local values = readFields(sessionsKey, ids)
local touched = removeSessions(ids, values)
return { values, withPresence(touched, false) }
