-- Calls a command with a list of any length: `unpack` can take only some thousands at once. The size of a chunk is even,
-- so that pairs stay together.
local function callWithList(command, key, list)
  for first = 1, #list, 4000 do
    redis.call(command, key, unpack(list, first, math.min(first + 3999, #list)))
  end
end

-- HMGET for any number of fields; false stands for a field that is not there.
local function readFields(key, fields)
  local values = {}
  for first = 1, #fields, 4000 do
    local part = redis.call('HMGET', key, unpack(fields, first, math.min(first + 3999, #fields)))
    for index = 1, #part do
      values[first + index - 1] = part[index]
    end
  end
  return values
end
