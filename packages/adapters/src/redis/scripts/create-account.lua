-- Claims an account id.
-- Keys: account.
-- Arguments: the account without its token hash, the token hash.
-- Result: 1 when created, 0 when the account is there already and untouched.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
redis.call('HSET', KEYS[1], 'account', ARGV[1], 'tokenHash', ARGV[2])
return 1
