import compression from "compression"

/** Gzip only: brotli on the fly halves the throughput. Pages from the cache carry both. */
export function compressed() {
  return compression({ threshold: 1024 })
}
