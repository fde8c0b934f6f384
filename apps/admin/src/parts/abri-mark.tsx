/** The mark of Abri: a roof over a door. Decorative, its name always stands beside it. */
export function AbriMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round" aria-hidden="true">
      <path d="M4 17 16 6l12 11" stroke="#d28c36" strokeWidth="3.2" strokeLinejoin="round" />
      <path d="M11.5 26v-6a4.5 4.5 0 0 1 9 0v6" stroke="currentColor" strokeWidth="3.2" />
    </svg>
  )
}
