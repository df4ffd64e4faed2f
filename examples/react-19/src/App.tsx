import 'azkg-elements/elements/azkg-agreement-list';
import 'azkg-elements/elements/azkg-timeline';
import type { AzkgEventDetails } from 'azkg-elements';
import { Fragment, useState, useSyncExternalStore } from 'react';
import { documents } from './documents';

const TYPES = ['visit', 'summit', 'treaty'];

export function App() {
  const isLive = useIsLive();
  const [type, setType] = useState('visit');
  const [keepsClosed, setKeepsClosed] = useState(false);
  const [showsDocuments, setShowsDocuments] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);
  const note = (line: string) => setLog((lines) => [...lines, line]);

  const onReady = ({ detail }: CustomEvent<AzkgEventDetails['azkg-ready']>) => note(`documents ready: ${detail.count}`);

  return (
    <main>
      <h1>azkg-elements in React 19</h1>
      <form>
        <label>
          Type{' '}
          <select value={type} onChange={({ target }) => setType(target.value)}>
            {TYPES.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={keepsClosed} onChange={({ target }) => setKeepsClosed(target.checked)} /> Keep entries
          closed
        </label>
        <button type="button" onClick={() => setShowsDocuments(!showsDocuments)}>
          {showsDocuments ? 'Remove documents' : 'Show documents'}
        </button>
      </form>
      <Fragment key={isLive ? 'live' : 'server'}>
        <azkg-timeline
          heading="Events"
          heading-level="2"
          type={type}
          controls=""
          onazkg-ready={({ detail }) => note(`ready: ${detail.count}`)}
          onazkg-filter={({ detail }) => note(`filter: ${detail.count} with “${detail.filter.query ?? ''}”`)}
          onazkg-select={(event) => {
            if (keepsClosed) event.preventDefault();
            note(`select: ${event.detail.record.id}`);
          }}
        >
          <p>Events appear here when the page's script has loaded.</p>
        </azkg-timeline>
        {showsDocuments && (
          <azkg-agreement-list heading="Documents of our own" heading-level="2" data={documents} onazkg-ready={onReady} />
        )}
      </Fragment>
      <h2>What the elements told the page</h2>
      <ol id="log">
        {log.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

/**
 * False on the server and while React takes over the HTML from there. For custom elements it then sets neither listeners nor
 * properties (github.com/facebook/react/issues/35446): under another `key` it makes them anew.
 */
function useIsLive(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
