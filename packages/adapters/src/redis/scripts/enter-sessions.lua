-- Records sessions of one room; a session that is there already is replaced.
-- Keys: the seven of presence.
-- Arguments: list of session ids, list of their values. No id twice.
-- Result: list of gateways that came into the room, list of gateways that have left it.
local function append(list, first, second)
  list[#list + 1] = first
  list[#list + 1] = second
end

local ids, values = takeList(), takeList()
local formerValues = readFields(sessionsKey, ids)
local order, accounts, gateways, fields, tags = {}, {}, {}, {}, {}
local entering, entered = {}, {}
for index = 1, #ids do
  local places = placesOf(ids[index], values[index])
  append(order, '0', places.order)
  append(accounts, '0', places.account)
  append(gateways, '0', places.gateway)
  append(fields, ids[index], values[index])
  entering[index] = places
  entered[places.gatewayId] = true
end
local came = withPresence(entered, false)
local touched = removeSessions(ids, formerValues)
for _, places in ipairs(entering) do
  countTags(places, 1)
  for _, tag in ipairs(places.tags) do
    append(tags, '0', tagPlace(tag, places))
  end
end
callWithList('HSET', sessionsKey, fields)
callWithList('ZADD', orderKey, order)
callWithList('ZADD', accountsKey, accounts)
callWithList('ZADD', gatewaysKey, gateways)
callWithList('ZADD', tagsKey, tags)
return { came, withPresence(touched, false) }
