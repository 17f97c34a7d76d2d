-- A page of the room's sessions, the newest first.
-- Keys: the five of presence.
-- Arguments: where the page begins ("+" or "(" and the place that the page before ended with), most sessions.
-- Result: list of places ("time:session id"), list of the sessions' values; one place more than values when more follow.
local places = redis.call('ZRANGE', orderKey, ARGV[1], '-', 'BYLEX', 'REV', 'LIMIT', 0, ARGV[2] + 1)
local ids = {}
for index = 1, math.min(#places, tonumber(ARGV[2])) do
  ids[index] = string.sub(places[index], 18)
end
return { places, readFields(sessionsKey, ids) }
