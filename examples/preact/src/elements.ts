import 'azkg-elements/elements/azkg-agreement-list';
import 'azkg-elements/elements/azkg-timeline';
