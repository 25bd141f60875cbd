export interface Logger {
  info(text: string): void
}

export interface Progress {
  /** Runs one step and says how long the seed has taken when it is done. */
  step<Result>(name: string, job: () => Promise<Result>): Promise<Result>
  /** Where a long step is; at most one line a second. */
  tell(text: string): void
}

const everyMs = 1_000

export function progressOn(logger: Logger): Progress {
  const started = Date.now()
  let told = 0
  const say = (text: string) => logger.info(`seed ${((Date.now() - started) / 1_000).toFixed(1)} s  ${text}`)
  return {
    async step(name, job) {
      const result = await job()
      say(name)
      return result
    },
    tell(text) {
      if (Date.now() - told < everyMs) return
      told = Date.now()
      say(text)
    },
  }
}
