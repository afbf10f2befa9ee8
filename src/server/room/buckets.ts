// Token buckets: so much at once, so much a second, and no more. By a clock that the caller brings.

export interface BucketSize {
  /** How much may come at once. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface Bucket {
  /** Takes one token; false where there is none. */
  take(): boolean;
  /** Whether there is a token, without taking it. */
  hasSome(): boolean;
}

/** A full bucket. `now` in milliseconds. */
export function createBucket({ burst, perSecond }: BucketSize, now: () => number): Bucket {
  let level = burst;
  let filledAt = now();
  const fill = () => {
    const at = now();
    // A clock that was put back must not empty the bucket.
    level = Math.min(burst, level + (Math.max(0, at - filledAt) * perSecond) / 1000);
    filledAt = at;
    return level >= 1;
  };
  return {
    take() {
      if (!fill()) return false;
      level -= 1;
      return true;
    },
    hasSome: fill,
  };
}

export interface Buckets {
  of(key: string): Bucket;
}

/** A bucket for each key. The oldest are let go where there are more than `most`, so that made-up keys fill no memory. */
export function createBuckets(size: BucketSize, now: () => number, most = 10_000): Buckets {
  const all = new Map<string, Bucket>();
  return {
    of(key) {
      const bucket = all.get(key) ?? createBucket(size, now);
      all.delete(key);
      all.set(key, bucket);
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) all.delete(oldest);
      return bucket;
    },
  };
}
