-- The five keys of a room's presence, in this order in every presence script.
local sessionsKey, orderKey, accountsKey, gatewaysKey, countsKey = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]

-- Where a session stands in the indexes. Its value begins with three lines: time of entry (16 digits, so that the order
-- of bytes is the order of time), gateway, account. The indexes are sorted sets with equal scores, read by range of bytes.
local function placesOf(sessionId, value)
  local time, gateway, account = string.match(value, '^(%d+)\n([^\n]*)\n([^\n]*)\n')
  return {
    order = time .. ':' .. sessionId,
    account = account .. '\0' .. sessionId,
    gateway = gateway .. '\0' .. sessionId,
    gatewayId = gateway,
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

-- Removes sessions from all keys. `values` are what the sessions hash holds of `ids`, false where nothing. Returns the
-- set of gateways that lost one.
local function removeSessions(ids, values)
  local gone, order, accounts, gateways, touched = {}, {}, {}, {}, {}
  for index = 1, #ids do
    if values[index] then
      local places = placesOf(ids[index], values[index])
      gone[#gone + 1] = ids[index]
      order[#order + 1] = places.order
      accounts[#accounts + 1] = places.account
      gateways[#gateways + 1] = places.gateway
      touched[places.gatewayId] = true
    end
  end
  callWithList('HDEL', sessionsKey, gone)
  callWithList('ZREM', orderKey, order)
  callWithList('ZREM', accountsKey, accounts)
  callWithList('ZREM', gatewaysKey, gateways)
  return touched
end
