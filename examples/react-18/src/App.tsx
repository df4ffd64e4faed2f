import type { AzkgEventDetails } from 'azkg-elements';
import { useState } from 'react';
import { AgreementList, Timeline, useElements } from './azkg';
import { documents } from './documents';

const TYPES = ['visit', 'summit', 'treaty'];

export function App() {
  useElements();
  const [type, setType] = useState('visit');
  const [keepsClosed, setKeepsClosed] = useState(false);
  const [showsDocuments, setShowsDocuments] = useState(true);
  const [log, setLog] = useState<readonly string[]>([]);
  const note = (line: string) => setLog((lines) => [...lines, line]);

  const onReady = ({ detail }: CustomEvent<AzkgEventDetails['azkg-ready']>) => note(`documents ready: ${detail.count}`);

  return (
    <main>
      <h1>azkg-elements in React 18</h1>
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
      <Timeline
        heading="Events"
        headingLevel="2"
        type={type}
        controls=""
        onReady={({ detail }) => note(`ready: ${detail.count}`)}
        onFilter={({ detail }) => note(`filter: ${detail.count} with “${detail.filter.query ?? ''}”`)}
        onSelectRecord={(event) => {
          if (keepsClosed) event.preventDefault();
          note(`select: ${event.detail.record.id}`);
        }}
      >
        <p>Events appear here when the page's script has loaded.</p>
      </Timeline>
      {showsDocuments && <AgreementList heading="Documents of our own" headingLevel="2" data={documents} onReady={onReady} />}
      <h2>What the elements told the page</h2>
      <ol id="log">
        {log.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ol>
    </main>
  );
}
