-- The seven keys of a room's presence, in this order in every presence script.
local sessionsKey, orderKey, accountsKey, gatewaysKey, countsKey = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local tagsKey, tagAccountsKey = KEYS[6], KEYS[7]

-- How the JSON of a session with tags begins.
local tagsBegin, noTags = '{"tags":["', {}

-- The tags of a session, as they stand in the JSON of its value, which begins at a position: in front of all else in it,
-- if there are any, and with quotes escaped, so that neither what separates them nor what ends them occurs in one.
local function tagsIn(value, position)
  local first = position + #tagsBegin
  if string.sub(value, position, first - 1) ~= tagsBegin then
    return noTags
  end
  local list = string.sub(value, first, string.find(value, '"],"', first, true) - 1)
  local tags, from = {}, 1
  repeat
    local separator = string.find(list, '","', from, true)
    tags[#tags + 1] = string.sub(list, from, separator and separator - 1)
    from = separator and separator + 3
  until not separator
  return tags
end

-- Where a session stands in the indexes. Its value begins with three lines: time of entry (16 digits, so that the order
-- of bytes is the order of time), gateway, account. The indexes are sorted sets with equal scores, read by range of bytes.
local function placesOf(sessionId, value)
  local time, gateway, account, json = string.match(value, '^(%d+)\n([^\n]*)\n([^\n]*)\n()')
  return {
    order = time .. ':' .. sessionId,
    account = account .. '\0' .. sessionId,
    gateway = gateway .. '\0' .. sessionId,
    gatewayId = gateway,
    accountId = account,
    tags = tagsIn(value, json),
  }
end

-- Sessions that the room knows of the gateway.
local function countSessions(gatewayId)
  return redis.call('ZLEXCOUNT', gatewaysKey, '[' .. gatewayId .. '\0', '(' .. gatewayId .. '\1')
end

-- Whether the gateway has a session or a count in the room.
local function isPresent(gatewayId)
  return countSessions(gatewayId) > 0 or redis.call('HEXISTS', countsKey, gatewayId) == 1
end

-- The keys of a set (a table with gateway ids as keys) whose presence is as asked.
local function withPresence(gatewayIds, wanted)
  local list = {}
  for gatewayId in pairs(gatewayIds) do
    if isPresent(gatewayId) == wanted then
      list[#list + 1] = gatewayId
    end
  end
  return list
end

-- Where a session stands among those with a tag.
local function tagPlace(tag, places)
  return tag .. '\0' .. places.order
end

-- Notes under each of its tags that a session came (by = 1) or went (by = -1). The hash has the sessions of each account
-- with a tag under "tag\0account" and the number of such accounts under the tag itself.
local function countTags(places, by)
  for _, tag in ipairs(places.tags) do
    local field = tag .. '\0' .. places.accountId
    local sessions = redis.call('HINCRBY', tagAccountsKey, field, by)
    if sessions == 0 then
      redis.call('HDEL', tagAccountsKey, field)
    end
    -- The account's first session with the tag, or its last one.
    if sessions == math.max(by, 0) and redis.call('HINCRBY', tagAccountsKey, tag, by) == 0 then
      redis.call('HDEL', tagAccountsKey, tag)
    end
  end
end

-- Removes sessions from all keys. `values` are what the sessions hash holds of `ids`, false where nothing. Returns the
-- set of gateways that lost one.
local function removeSessions(ids, values)
  local gone, order, accounts, gateways, tags, touched = {}, {}, {}, {}, {}, {}
  for index = 1, #ids do
    if values[index] then
      local places = placesOf(ids[index], values[index])
      gone[#gone + 1] = ids[index]
      order[#order + 1] = places.order
      accounts[#accounts + 1] = places.account
      gateways[#gateways + 1] = places.gateway
      touched[places.gatewayId] = true
      for _, tag in ipairs(places.tags) do
        tags[#tags + 1] = tagPlace(tag, places)
      end
      countTags(places, -1)
    end
  end
  callWithList('HDEL', sessionsKey, gone)
  callWithList('ZREM', orderKey, order)
  callWithList('ZREM', accountsKey, accounts)
  callWithList('ZREM', gatewaysKey, gateways)
  callWithList('ZREM', tagsKey, tags)
  return touched
end
