-- The batches after a position.
-- Keys: room, log.
-- Arguments: epoch and sequence of the position, most batches.
-- Result: missing | lost with epoch and sequence of the room | batches with epoch and sequence of the room and then
--   (first sequence, last sequence, bytes) of each batch.
local epoch, seq = unpack(redis.call('HMGET', KEYS[1], 'epoch', 'seq'))
if not epoch then
  return { 'missing' }
end
local after = tonumber(ARGV[2])
if epoch ~= ARGV[1] or after > tonumber(seq) then
  return { 'lost', epoch, seq }
end
local reply = { 'batches', epoch, seq }
if after == tonumber(seq) then
  return reply
end
local entries = redis.call('XRANGE', KEYS[2], '(' .. ARGV[2] .. '-0', '+', 'COUNT', ARGV[3])
-- The log has no holes: it reaches back far enough when its first batch beyond the position begins right after it.
if #entries == 0 or tonumber(entries[1][2][2]) > after + 1 then
  return { 'lost', epoch, seq }
end
for _, entry in ipairs(entries) do
  reply[#reply + 1] = entry[2][2]
  reply[#reply + 1] = string.match(entry[1], '^%d+')
  reply[#reply + 1] = entry[2][6]
end
return reply
