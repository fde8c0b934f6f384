type Props = {
  readonly name: string
  readonly label: string
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
}

/** One fact that is so or not. */
export function Check({ name, label, checked, onChecked }: Props) {
  return (
    <label className="check">
      <input id={name} type="checkbox" checked={checked} onChange={(event) => onChecked(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
