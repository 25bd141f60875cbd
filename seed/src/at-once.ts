/** Runs `job` on every item, at most `lanes` of them at the same time. The first failure stops the rest. */
export async function atOnce<Item>(
  lanes: number,
  items: readonly Item[],
  job: (item: Item) => Promise<void>
): Promise<void> {
  const waiting = [...items]
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await job(item)
      } catch (error) {
        waiting.length = 0
        throw error
      }
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const failed = ends.find((end) => end.status === "rejected")
  if (failed) throw failed.reason
}
