/**
 * SlidingWindows.take() by the clock of Redis, in one step. A slot is `begins` → `used:last`. Who has used as much as
 * one node would let in alone is listed, for the nodes to know when Redis is gone.
 */
export const TAKE = `
if redis.call('get', KEYS[2]) ~= ARGV[1] then return redis.error_reply('FORGOT another epoch') end
local limit, window = tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local used, live, leaves, newest, newestUsed = 0, 0, math.huge, nil, 0
local slots = redis.call('hgetall', KEYS[1])
for i = 1, #slots, 2 do
  local begins = tonumber(slots[i])
  local count, last = string.match(slots[i + 1], '(%d+):(%d+)')
  if last + window <= now then
    redis.call('hdel', KEYS[1], slots[i])
  else
    used, live = used + count, live + 1
    leaves = math.min(leaves, last + window)
    if not newest or begins > newest then newest, newestUsed = begins, tonumber(count) end
  end
end
if used >= limit then return { 0, used, leaves - now } end
if not newest or now - newest >= window / 12 then newest, newestUsed, live = now, 0, live + 1 end
if live == 1 then leaves = now + window end
redis.call('hset', KEYS[1], string.format('%.0f', newest), string.format('%.0f:%.0f', newestUsed + 1, now))
redis.call('pexpire', KEYS[1], window)
if used + 1 >= tonumber(ARGV[4])
  and (redis.call('hexists', KEYS[3], KEYS[1]) == 1 or redis.call('hlen', KEYS[3]) < 2000) then
  redis.call('hset', KEYS[3], KEYS[1], string.format('%.0f:%.0f', used + 1, now + window))
end
return { 1, used + 1, leaves - now }
`;

/**
 * What this Redis calls itself since it last lost its memory, how many nodes have said hello lately, and who has used
 * much: key, how much, for how long it counts.
 */
export const HELLO = `
redis.call('set', KEYS[1], ARGV[1], 'NX')
local now = tonumber(redis.call('time')[1])
redis.call('zadd', KEYS[2], now, ARGV[2])
redis.call('zremrangebyscore', KEYS[2], '-inf', now - 10)
local ms, much = redis.call('time'), {}
ms = ms[1] * 1000 + math.floor(ms[2] / 1000)
local listed = redis.call('hgetall', KEYS[3])
for i = 1, #listed, 2 do
  local used, ends = string.match(listed[i + 1], '(%d+):(%d+)')
  if tonumber(ends) > ms then
    much[#much + 1] = { listed[i], tonumber(used), ends - ms }
  else
    redis.call('hdel', KEYS[3], listed[i])
  end
end
return { redis.call('get', KEYS[1]), redis.call('zcard', KEYS[2]), much }
`;
