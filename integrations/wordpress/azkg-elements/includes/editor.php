<?php
/**
 * The block editor.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

const EDITOR_SCRIPT = 'azkg-elements-editor';

const CATEGORY = 'azkg-elements';

function register_editor(): void {
	wp_register_script(
		EDITOR_SCRIPT,
		plugins_url( 'editor.js', FILE ),
		array( 'wp-api-fetch', 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		version(),
		true
	);
}

/** Titles, icons and words are for the editor only: its script adds them. */
function register_block( string $tag, array $element ): void {
	register_block_type(
		$element['block'],
		array(
			'api_version'           => 3,
			'attributes'            => array_map(
				fn( $form ) => array( 'type' => 'flag' === $form['is'] ? 'boolean' : 'string' ),
				$element['attributes']
			),
			'supports'              => array(
				'align' => array( 'wide', 'full' ),
				'html'  => false,
			),
			'editor_script_handles' => array( EDITOR_SCRIPT ),
			'render_callback'       => fn( $_attributes, $_content, $block ) => render_block( $tag, $block ),
		)
	);
}

function enqueue_editor(): void {
	$data = array(
		'elements' => elements(),
		'category' => CATEGORY,
		'words'    => words(),
		'script'   => add_query_arg( 'ver', version(), script_address() ),
	);
	wp_add_inline_script(
		EDITOR_SCRIPT,
		'window.azkgElements = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . ';',
		'before'
	);
}

function add_category( array $categories ): array {
	$category = array(
		'slug'  => CATEGORY,
		'title' => words()['category'],
	);
	return array_merge( $categories, array( $category ) );
}
