import type { AzkgAgreementList, AzkgEventDetails } from 'azkg-elements';
import { useEffect, useState } from 'preact/hooks';
import { documents } from './documents';

const TYPES = ['visit', 'summit', 'treaty'];

export function App() {
  // Once the listeners are set: on a page from a server, `azkg-ready` could come before them otherwise.
  useEffect(() => void import('./elements'), []);

  const [type, setType] = useState('visit');
  const [keepsClosed, setKeepsClosed] = useState(false);
  const [showsDocuments, setShowsDocuments] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);
  const note = (line: string) => setLog((lines) => [...lines, line]);

  const onReady = ({ detail }: CustomEvent<AzkgEventDetails['azkg-ready']>) => note(`documents ready: ${detail.count}`);

  return (
    <main>
      <h1>azkg-elements in Preact</h1>
      <form>
        <label>
          Type{' '}
          <select value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
            {TYPES.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={keepsClosed} onChange={({ currentTarget }) => setKeepsClosed(currentTarget.checked)} />{' '}
          Keep entries closed
        </label>
        <button type="button" onClick={() => setShowsDocuments(!showsDocuments)}>
          {showsDocuments ? 'Remove documents' : 'Show documents'}
        </button>
      </form>
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
        <azkg-agreement-list heading="Documents of our own" heading-level="2" ref={giveDocuments} onazkg-ready={onReady} />
      )}
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
 * Where Preact takes over the HTML of a server it sets listeners, but no properties, and the server writes an object as
 * `[object Object]`: a `ref` works in both places.
 */
function giveDocuments(list: AzkgAgreementList | null): void {
  if (list) list.data = documents;
}
