-- Replaces the token hash of an account.
-- Keys: account.
-- Arguments: the token hash.
-- Result: 1, or 0 when there is no such account.
if redis.call('EXISTS', KEYS[1]) == 0 then
  return 0
end
redis.call('HSET', KEYS[1], 'tokenHash', ARGV[1])
return 1
