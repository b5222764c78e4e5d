interface MeasureBarProps {
  readonly isMandatory: boolean;
  readonly isConditional: boolean;
  readonly isOpen: boolean;
}

/** A duty is full, an offer empty, what holds on a condition only is hatched; an arrow where there is no end. */
export function MeasureBar({ isMandatory, isConditional, isOpen }: MeasureBarProps) {
  const looks = ['bar', isMandatory && 'mandatory', isConditional && 'conditional', isOpen && 'open'].filter(Boolean).join(' ');
  return (
    <>
      <span className={looks} />
      {isOpen ? <span className="arrow" /> : null}
    </>
  );
}
