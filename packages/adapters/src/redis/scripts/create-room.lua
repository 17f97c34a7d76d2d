-- Claims a room id.
-- Keys: room, members.
-- Arguments: the room, list of (account id, member).
-- Result: 1 when created, 0 when the room is there already and untouched.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
local room, members = take(), takeList()
redis.call('HSET', KEYS[1], 'room', room, 'version', 1, 'epoch', 1, 'seq', 0, 'time', 0, 'replid', replicationId())
callWithList('HSET', KEYS[2], members)
return 1
