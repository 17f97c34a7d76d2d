-- A page of the room's sessions, or of those with a tag, the newest first.
-- Keys: the seven of presence.
-- Arguments: where the page begins ("" for the newest, else the place that the page before ended with), most sessions,
--   list with the tag or empty.
-- Result: list of places ("time:session id"), list of the sessions' values; one place more than values when more follow.
local before, limit, tag = take(), take(), takeList()[1]
local key, prefix, newest, oldest = orderKey, '', '+', '-'
if tag then
  key, prefix, newest, oldest = tagsKey, tag .. '\0', '(' .. tag .. '\1', '[' .. tag .. '\0'
end
local from = before == '' and newest or '(' .. prefix .. before
local places = redis.call('ZRANGE', key, from, oldest, 'BYLEX', 'REV', 'LIMIT', 0, limit + 1)
local ids = {}
for index, member in ipairs(places) do
  places[index] = string.sub(member, #prefix + 1)
  if index <= tonumber(limit) then
    ids[index] = string.sub(places[index], 18)
  end
end
return { places, readFields(sessionsKey, ids) }
