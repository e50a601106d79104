import { useTexts } from "../../app/studio-context.tsx";

interface BeforeAfterProps {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Before and after, each with its word, so that strokes and colours only help. */
export function BeforeAfter({ from, to }: BeforeAfterProps) {
  const texts = useTexts();
  return (
    <dl className="before-after">
      {from !== undefined && (
        <div>
          <dt>{texts.review.from}</dt>
          <dd>
            <del>{from}</del>
          </dd>
        </div>
      )}
      {to !== undefined && (
        <div>
          <dt>{texts.review.to}</dt>
          <dd>
            <ins>{to}</ins>
          </dd>
        </div>
      )}
    </dl>
  );
}
