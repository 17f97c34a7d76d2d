-- The whole state of a room in one consistent read.
-- Keys: room, members, queue, virtual members.
-- Result: nothing when the room is missing, else room, version, epoch, sequence, time of the newest publication, members,
--   elements of the queue in no order, virtual members.
local state = redis.call('HMGET', KEYS[1], 'room', 'version', 'epoch', 'seq', 'time')
if not state[1] then
  return false
end
for index = 2, 4 do
  state[4 + index] = redis.call('HVALS', KEYS[index])
end
return state
