-- Merges what went on in one room into one period.
-- Keys: rankings by online, active, messages, enters; the room's active accounts (a set), their sketch (a HyperLogLog).
-- Arguments: the room's name in rankings; most persons online, messages, enters; how many active accounts are kept
--   exactly; lifetime of the keys; list of active accounts.
local onlineKey, activeKey, messagesKey, entersKey, accountsKey, sketchKey = unpack(KEYS)
local room, online, messages, enters = take(), tonumber(take()), tonumber(take()), tonumber(take())
local exactLimit, lifetime, accounts = tonumber(take()), take(), takeList()

-- Adds the accounts and returns how many there are now. When there are too many for the set they go into the sketch, and
-- the set goes away. A sketch has more than the set could hold, whatever it estimates.
local function countActive()
  if redis.call('EXISTS', sketchKey) == 0 then
    callWithList('SADD', accountsKey, accounts)
    local count = redis.call('SCARD', accountsKey)
    if count <= exactLimit then
      return count
    end
    accounts = redis.call('SMEMBERS', accountsKey)
    redis.call('UNLINK', accountsKey)
  end
  callWithList('PFADD', sketchKey, accounts)
  return math.max(redis.call('PFCOUNT', sketchKey), exactLimit + 1)
end

-- A room with 0 stands in no ranking.
if messages > 0 then
  redis.call('ZINCRBY', messagesKey, messages, room)
end
if enters > 0 then
  redis.call('ZINCRBY', entersKey, enters, room)
end
if online > 0 then
  redis.call('ZADD', onlineKey, 'GT', online, room)
end
if #accounts > 0 then
  redis.call('ZADD', activeKey, 'GT', countActive(), room)
end
for _, key in ipairs(KEYS) do
  redis.call('PEXPIRE', key, lifetime, 'NX')
end
