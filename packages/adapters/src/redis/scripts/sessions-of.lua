-- All sessions of some accounts in one room.
-- Keys: the seven of presence.
-- Arguments: list of account ids.
-- Result: list of session ids, list of their values.
local ids = {}
for _, account in ipairs(takeList()) do
  local members = redis.call('ZRANGE', accountsKey, '[' .. account .. '\0', '(' .. account .. '\1', 'BYLEX')
  for _, member in ipairs(members) do
    ids[#ids + 1] = string.sub(member, #account + 2)
  end
end
return { ids, readFields(sessionsKey, ids) }
