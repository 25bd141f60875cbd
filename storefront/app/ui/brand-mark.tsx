/** The mark: hill, field and water in a rice-paper round. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false">
      <clipPath id="brand-round">
        <circle cx="20" cy="20" r="19" />
      </clipPath>
      <g clipPath="url(#brand-round)">
        <path className="fill-gold-soft" d="M0 0h40v40H0z" />
        <circle className="fill-price" cx="27" cy="11.5" r="4" />
        <path className="fill-primary" d="M-2 25C5 13 11 11 17 17s11 6 25 3v8H-2z" />
        <path className="fill-field" d="M-2 27c10-5 19-3 26-1s13 1 18-1v6H-2z" />
        <path className="fill-water-deep" d="M-2 33c9-3 16-1 22-.5s14-.5 22-2.5v12H-2z" />
      </g>
    </svg>
  )
}
