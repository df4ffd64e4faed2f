/**
 * The blocks in the editor: settings in the sidebar, and the element as the page will show it. Written as browsers run it: there is
 * no build step. What the blocks are and what their attributes take comes from the server (includes/editor.php).
 */
(function (wp, { elements, category, words, script }) {
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    ComboboxControl,
    Disabled,
    FormTokenField,
    PanelBody,
    Placeholder,
    SelectControl,
    Spinner,
    TextControl,
    ToggleControl,
  } = wp.components;
  const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = wp.element;
  const PAUSE_IN_TYPING = 400;

  const READER = ['controls', 'for', 'permalinks', 'url-state', 'report-url', 'jsonld'];
  const ADVANCED = ['id', 'date', 'loading', 'src'];

  function panelOf(name, form) {
    if (ADVANCED.includes(name)) return 'advanced';
    if (READER.includes(name)) return 'reader';
    return form.selects ? 'selection' : 'look';
  }

  function labelOf(name, form, value) {
    const own = form.of ? words.lists[form.of] : words.valuesOf[name];
    return own?.[value] ?? words.values[value] ?? value;
  }

  function valuesOf(form) {
    return form.of ? Object.keys(words.lists[form.of]) : form.values;
  }

  /** One setting. An empty one is no attribute at all. */
  function setting(name, form, value, set) {
    const common = { key: name, label: words.labels[name] ?? name, help: words.help[name], __nextHasNoMarginBottom: true };
    switch (form.is) {
      case 'flag':
        return el(ToggleControl, { ...common, checked: value === true, onChange: (on) => set(on || undefined) });
      case 'language':
      case 'choice':
        return el(SelectControl, { ...common, value: value ?? '', options: options(name, form, value), onChange: set });
      case 'list':
      case 'ids':
        return tokens(name, form, value, set, common);
      case 'id':
        return el(ComboboxControl, { ...common, value, options: options(name, form, value).slice(1), onChange: set });
      default:
        return el(TextControl, {
          ...common,
          value: value ?? '',
          type: form.is === 'number' ? 'number' : 'text',
          ...(form.is === 'number' && { min: 1 }),
          onChange: set,
        });
    }
  }

  function options(name, form, value = '') {
    const usual = form.is === 'language' ? words.asPage : words.usual;
    const values = valuesOf(form);
    const unknown = value !== '' && !values.includes(value) ? [{ value, label: value }] : [];
    return [
      { value: '', label: usual },
      ...values.map((each) => ({ value: each, label: labelOf(name, form, each) })),
      ...unknown,
    ];
  }

  /** Several values, by their names. One that nobody knows stands there as it is, so that it can be taken away. */
  function tokens(name, form, value = '', set, { help, ...common }) {
    const values = valuesOf(form);
    const byLabel = new Map(values.map((each) => [labelOf(name, form, each), each]));
    const chosen = value.split(' ').filter(Boolean);
    const field = el(FormTokenField, {
      ...common,
      value: chosen.map((each) => labelOf(name, form, each)),
      suggestions: [...byLabel.keys()],
      maxSuggestions: 100,
      onChange: (labels) => set(labels.map((label) => byLabel.get(label) ?? label).join(' ')),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __experimentalValidateInput: (label) => byLabel.has(label),
    });
    const note = help && el('p', { style: { fontSize: 12, opacity: 0.75, marginTop: 4 } }, help);
    return el('div', { key: name, style: { marginBottom: 16 } }, field, note);
  }

  function settings(forms, panel, { attributes, setAttributes }) {
    return Object.entries(forms)
      .filter(([name, form]) => !form.idle && panelOf(name, form) === panel)
      .map(([name, form]) =>
        setting(name, form, attributes[name], (value) =>
          setAttributes({ [name]: value === '' || value === null ? undefined : value }),
        ),
      );
  }

  /** The document of the block: in newer editors that of a frame. */
  function useScript(ref) {
    useEffect(() => {
      const { head } = ref.current.ownerDocument;
      if (head.querySelector('script[data-azkg]')) return;
      const tag = head.ownerDocument.createElement('script');
      Object.assign(tag, { type: 'module', src: script }).dataset.azkg = '';
      head.append(tag);
    }, []);
  }

  /**
   * The block as the server writes it; the last one stays until the next is here. WordPress has a ServerSideRender for this, which
   * loses a change made shortly before an answer comes (6.6: each drawing cancels the request that waits), so that the editor would
   * see other settings than readers.
   */
  function Preview({ block, attributes }) {
    const [answer, setAnswer] = useState();
    const asked = JSON.stringify(attributes);
    useEffect(() => {
      const aborter = new window.AbortController();
      const request = { path: `/wp/v2/block-renderer/${block}?context=edit`, method: 'POST', data: { attributes } };
      const ask = () =>
        wp.apiFetch({ ...request, signal: aborter.signal }).then(
          ({ rendered }) => setAnswer({ rendered }),
          ({ message }) => aborter.signal.aborted || setAnswer({ message }),
        );
      const timer = window.setTimeout(ask, answer ? PAUSE_IN_TYPING : 0);
      return () => {
        window.clearTimeout(timer);
        aborter.abort();
      };
    }, [asked]);
    if (!answer) return el(Placeholder, {}, el(Spinner));
    return answer.message ? el(Placeholder, {}, answer.message) : el(RawHTML, {}, answer.rendered);
  }

  function preview({ block, attributes: forms }, { attributes }) {
    const known = Object.fromEntries(Object.entries(attributes).filter(([name]) => name in forms));
    return el(Disabled, {}, el(Preview, { block, attributes: known }));
  }

  Object.entries(elements).forEach(([tag, element]) => {
    const forms = element.attributes;

    function Edit(props) {
      const ref = useRef();
      useScript(ref);
      const isOpen = !('record-id' in forms) || props.attributes['record-id'];
      const inspectors = ['selection', 'look', 'reader'].map((panel) => {
        const fields = settings(forms, panel, props);
        return (
          fields.length > 0 &&
          el(
            InspectorControls,
            { key: panel },
            el(PanelBody, { title: words.panels[panel], initialOpen: panel === 'selection' }, fields),
          )
        );
      });
      const content = isOpen
        ? preview(element, props)
        : el(
            Placeholder,
            { icon: element.icon, label: words.titles[tag], instructions: words.choose },
            settings({ 'record-id': forms['record-id'] }, 'selection', props),
          );
      return el(
        Fragment,
        {},
        inspectors,
        el(InspectorControls, { group: 'advanced' }, settings(forms, 'advanced', props)),
        el('div', useBlockProps({ ref }), content),
      );
    }

    registerBlockType(element.block, {
      apiVersion: 3,
      title: words.titles[tag],
      description: words.descriptions[tag],
      category,
      icon: element.icon,
      keywords: ['azkg', tag],
      edit: Edit,
      save: () => null,
    });
  });
})(window.wp, window.azkgElements);
