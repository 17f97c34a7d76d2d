-- One step of a room, all of it or nothing: the five steps of RoomStore.commit, under their numbers.
-- Keys: room, members, queue, virtual members, log, then the idempotency keys of four time slots: two before now, now, next.
-- Arguments: expected version, epoch and sequence; the sequence jump of a new epoch; now; most batches and greatest age
--   of the log; lifetime of the log and of the idempotency keys; list with the changed room or empty; list of
--   (account id, member) to put; list of account ids to remove; list of keys to remove from the queue; list of (key,
--   element) to put; list of virtual members' account ids to remove; list of (account id, virtual member) to put; list
--   with first sequence, last sequence, time and bytes of the batch or empty; list of (idempotency key, sequence, time);
--   list of keys that are only checked.
-- Result: missing | conflict | duplicate with (key, "epoch seq time") of each known key | committed with the version.
local roomKey, membersKey, queueKey, virtualKey, logKey = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local keySlots, slotNow = { KEYS[6], KEYS[7], KEYS[8], KEYS[9] }, KEYS[8]
local expectedVersion, expectedEpoch, expectedSeq, epochJump = take(), take(), take(), take()
local now, maxBatches, maxAge, logLifetime, keysLifetime = tonumber(take()), take(), tonumber(take()), take(), take()
local changedRoom, putMembers, removedMembers = takeList(), takeList(), takeList()
local removedElements, putElements, removedVirtual, putVirtual = takeList(), takeList(), takeList(), takeList()
local batch, newKeys, checkedKeys = takeList(), takeList(), takeList()

-- 1.
local version, epoch, seq, replid = unpack(redis.call('HMGET', roomKey, 'version', 'epoch', 'seq', 'replid'))
if not version then
  return { 'missing' }
end

-- 2.
local currentReplid = replicationId()
if replid ~= currentReplid then
  redis.call('HSET', roomKey, 'replid', currentReplid)
  redis.call('HINCRBY', roomKey, 'epoch', 1)
  redis.call('HINCRBY', roomKey, 'seq', epochJump)
  redis.call('UNLINK', logKey)
  return { 'conflict' }
end

-- 3. All three are decimals without leading zeros, and a comparison of texts is exact beyond what a double holds.
if version ~= expectedVersion or epoch ~= expectedEpoch or seq ~= expectedSeq then
  return { 'conflict' }
end

-- 4.
local names = {}
for index = 1, #newKeys, 3 do
  names[#names + 1] = newKeys[index]
end
for _, key in ipairs(checkedKeys) do
  names[#names + 1] = key
end
local reply = { 'duplicate' }
for _, slotKey in ipairs(keySlots) do
  local known = readFields(slotKey, names)
  for index, value in ipairs(known) do
    if value then
      reply[#reply + 1] = names[index]
      reply[#reply + 1] = value
    end
  end
end
if #reply > 1 then
  return reply
end

-- 5.
local function timeOfFirstFrom(sequence)
  local entry = redis.call('XRANGE', logKey, string.format('%.0f', sequence), '+', 'COUNT', 1)[1]
  return tonumber(entry[2][4])
end

local function isOld(sequence)
  return now - timeOfFirstFrom(sequence) > maxAge
end

-- Removes what is too old from the old end, never out of the middle, so the log has no hole even when clocks differ.
-- Finds the border by halving instead of walking, since every step reads a whole batch.
local function removeOldBatches(newestSeq)
  local oldest = redis.call('XRANGE', logKey, '-', '+', 'COUNT', 1)[1]
  if now - tonumber(oldest[2][4]) <= maxAge then
    return
  end
  local old, young = tonumber(string.match(oldest[1], '^%d+')), newestSeq
  while young - old > 1 do
    local middle = math.floor((old + young) / 2)
    if isOld(middle) then
      old = middle
    else
      young = middle
    end
  end
  redis.call('XTRIM', logKey, 'MINID', '=', string.format('%.0f', young))
end

if #batch > 0 then
  local firstSeq, lastSeq, time, bytes = unpack(batch)
  redis.call('XADD', logKey, 'MAXLEN', '=', maxBatches, lastSeq .. '-0', 'first', firstSeq, 'time', now, 'bytes', bytes)
  removeOldBatches(tonumber(lastSeq))
  redis.call('PEXPIRE', logKey, logLifetime)
  redis.call('HSET', roomKey, 'seq', lastSeq, 'time', time)
end

if #changedRoom > 0 then
  redis.call('HSET', roomKey, 'room', changedRoom[1])
end
callWithList('HSET', membersKey, putMembers)
callWithList('HDEL', membersKey, removedMembers)
callWithList('HDEL', queueKey, removedElements)
callWithList('HSET', queueKey, putElements)
callWithList('HDEL', virtualKey, removedVirtual)
callWithList('HSET', virtualKey, putVirtual)
local changes = #changedRoom + #putMembers + #removedMembers + #removedElements + #putElements
if changes + #removedVirtual + #putVirtual > 0 then
  version = redis.call('HINCRBY', roomKey, 'version', 1)
end

if #newKeys > 0 then
  local fields = {}
  for index = 1, #newKeys, 3 do
    fields[#fields + 1] = newKeys[index]
    fields[#fields + 1] = epoch .. ' ' .. newKeys[index + 1] .. ' ' .. newKeys[index + 2]
  end
  callWithList('HSET', slotNow, fields)
  redis.call('PEXPIRE', slotNow, keysLifetime)
end
return { 'committed', tostring(version) }
