import { createComponent, type EventName } from '@lit/react';
import { AzkgAgreementList, type AzkgEventDetails, AzkgTimeline, define } from 'azkg-elements';
import * as React from 'react';

type EventOf<Name extends keyof AzkgEventDetails> = EventName<CustomEvent<AzkgEventDetails[Name]>>;

const events = {
  onReady: 'azkg-ready' as EventOf<'azkg-ready'>,
  onFilter: 'azkg-filter' as EventOf<'azkg-filter'>,
  onSelectRecord: 'azkg-select' as EventOf<'azkg-select'>,
};

export const Timeline = createComponent({ react: React, tagName: 'azkg-timeline', elementClass: AzkgTimeline, events });

export const AgreementList = createComponent({
  react: React,
  tagName: 'azkg-agreement-list',
  elementClass: AzkgAgreementList,
  events,
});

/** Defines the tags when React has set its listeners: on a page from a server, `azkg-ready` would come too early otherwise. */
export function useElements(): void {
  React.useEffect(() => {
    define('azkg-timeline', AzkgTimeline);
    define('azkg-agreement-list', AzkgAgreementList);
  }, []);
}
