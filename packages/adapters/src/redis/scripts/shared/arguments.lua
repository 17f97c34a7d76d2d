-- Arguments are read one after the other; a list comes with its length in front.
local taken = 0

local function take()
  taken = taken + 1
  return ARGV[taken]
end

local function takeList()
  local list = {}
  for index = 1, tonumber(take()) do
    list[index] = take()
  end
  return list
end
