/** To who is here for the first time: a tour of one minute, which can be declined once and for all. */
import { Button } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

interface TourOfferProps {
  readonly onTake: () => void;
  readonly onDecline: () => void;
}

export function TourOffer({ onTake, onDecline }: TourOfferProps) {
  const words = useWords();
  return (
    <section className="card tour-offer" aria-labelledby="tour-offer">
      <h2 id="tour-offer" className="section-title">
        {words.t('tour.offer')}
      </h2>
      <p>{words.t('tour.offer-text')}</p>
      <div className="panel-row">
        <Button onPress={onTake}>{words.t('tour.take')}</Button>
        <Button look="plain" onPress={onDecline}>
          {words.t('tour.decline')}
        </Button>
      </div>
    </section>
  );
}
