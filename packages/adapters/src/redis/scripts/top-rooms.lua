-- The rooms with the largest numbers in one period.
-- Keys: rankings by online, active, messages, enters.
-- Arguments: which of the rankings decides, most rooms.
-- Result: list of the rooms' names in rankings, the largest first; then for each ranking the list of their numbers.
local ranking, limit = tonumber(ARGV[1]), ARGV[2]
local rooms = redis.call('ZRANGE', KEYS[ranking], '+inf', '(0', 'BYSCORE', 'REV', 'LIMIT', 0, limit)
local reply = { rooms }
for index, key in ipairs(KEYS) do
  local numbers = {}
  for place, room in ipairs(rooms) do
    numbers[place] = redis.call('ZSCORE', key, room) or '0'
  end
  reply[index + 1] = numbers
end
return reply
