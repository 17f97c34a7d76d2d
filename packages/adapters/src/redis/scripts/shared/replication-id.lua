-- The id that this server took when it started or was promoted. Only what this very server wrote since then is surely
-- still here: after a crash, a restore or a failover the id is another one. The script asks the server itself, so the
-- answer can never be that of a former connection. Costs about 6 microseconds.
local function replicationId()
  return string.match(redis.call('INFO', 'replication'), 'master_replid:(%x+)')
end
