-- The whole state of a room in one consistent read.
-- Keys: room, members.
-- Result: nothing when the room is missing, else room, version, epoch, sequence, time of the newest publication, members.
local state = redis.call('HMGET', KEYS[1], 'room', 'version', 'epoch', 'seq', 'time')
if not state[1] then
  return false
end
state[6] = redis.call('HVALS', KEYS[2])
return state
