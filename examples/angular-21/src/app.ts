import 'azkg-elements/elements/azkg-agreement-list';
import 'azkg-elements/elements/azkg-timeline';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { AzkgEventDetails } from 'azkg-elements';
import { documents } from './documents';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly types = ['visit', 'summit', 'treaty'];
  protected readonly documents = documents;
  protected readonly type = signal('visit');
  protected readonly keepsClosed = signal(false);
  protected readonly showsDocuments = signal(true);
  protected readonly log = signal<readonly string[]>([]);

  protected note(line: string): void {
    this.log.update((lines) => [...lines, line]);
  }

  protected onSelect(event: CustomEvent<AzkgEventDetails['azkg-select']>): void {
    if (this.keepsClosed()) event.preventDefault();
    this.note(`select: ${event.detail.record.id}`);
  }
}
