<?php
/**
 * Blocks and shortcodes to HTML.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'azkg-elements';

/** Makes the blocks and the shortcodes known. */
function register(): void {
	register_editor();
	foreach ( elements() as $tag => $element ) {
		register_block( $tag, $element );
		add_shortcode(
			$element['shortcode'],
			fn( $attributes ) => render( $tag, is_array( $attributes ) ? $attributes : array(), 'class="' . esc_attr( $tag ) . '-shortcode"' )
		);
	}
}

/** A block. What is wrong in its code is not passed over, as WordPress would. */
function render_block( string $tag, \WP_Block $block ): string {
	$given  = $block->parsed_block['attrs'] ?? array();
	$others = array_diff_key( $block->block_type->attributes ?? array(), elements()[ $tag ]['attributes'] );
	return render( $tag, array_diff_key( $given, $others ), get_block_wrapper_attributes() );
}

/**
 * An element with what readers see without JavaScript, and with what is wrong for those who can put it right.
 *
 * @param array  $given   Attributes as an editor has written them.
 * @param string $wrapper Attributes of the box around the element, which themes align.
 */
function render( string $tag, array $given, string $wrapper ): string {
	list( 'attributes' => $attributes, 'faults' => $faults, 'is_hidden' => $is_hidden ) = check_attributes( $tag, $given );
	$notes = $faults ? remarks( $tag, $faults, $is_hidden ) : '';
	$html  = $is_hidden ? '' : element( $tag, $attributes );
	if ( '' !== $html && ! is_feed() ) {
		enqueue_script();
	}
	$is_seen = '' !== $html || ( $faults && can_edit() );
	// Text of the data or of an editor is no shortcode.
	return strtr(
		$is_seen ? "<div $wrapper>$notes$html</div>" : $notes,
		array(
			'[' => '&#91;',
			']' => '&#93;',
		)
	);
}

function element( string $tag, array $attributes ): string {
	$locale   = str_replace( '_', '-', get_locale() );
	$language = language_of( $attributes['lang'] ?? $locale );
	$children = fallback( $tag, $attributes, $language );
	if ( is_feed() ) {
		return $children;
	}
	// The preview of the editor stands in a document of its own, which has no language.
	if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
		$attributes += array( 'lang' => $locale );
	}
	$pairs = '';
	foreach ( $attributes as $name => $value ) {
		$pairs .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<$tag$pairs>$children</$tag>";
}

/** For readers a comment, which they do not see; for those who can edit a note. */
function remarks( string $tag, array $faults, bool $is_hidden ): string {
	$words = words();
	$text  = implode( ' ', $faults );
	// Two hyphens must not end the comment.
	$comment = '<!-- azkg-elements: ' . str_replace( '--', '- -', esc_html( $text ) ) . ' -->';
	if ( ! can_edit() ) {
		return $comment;
	}
	return $comment . sprintf(
		'<div role="note" style="border-inline-start:4px solid #b32d2e;padding:.5em 1em;margin-block:1em"><p><strong>%s</strong></p><p>%s</p><p>%s %s</p></div>',
		esc_html( $words['titles'][ $tag ] ),
		implode( '<br>', array_map( 'esc_html', $faults ) ),
		esc_html( $is_hidden ? $words['hidden'] : $words['ignored'] ),
		esc_html( $words['editors'] )
	);
}

function can_edit(): bool {
	$post = get_the_ID();
	return $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_posts' );
}

/** Once a page, however many elements it has, and only where there is one. */
function enqueue_script(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT, script_address(), array(), version() );
	} else {
		wp_enqueue_script( SCRIPT, script_address(), array(), version(), true );
	}
}

function script_address(): string {
	return plugins_url( 'generated/script/azkg.js', FILE );
}

/** A module before WordPress 6.5 too; Cloudflare's Rocket Loader leaves it alone, if its attribute stands before the address. */
function script_attributes( array $attributes ): array {
	if ( in_array( $attributes['id'] ?? '', array( SCRIPT . '-js', SCRIPT . '-js-module' ), true ) ) {
		return array(
			'type'         => 'module',
			'data-cfasync' => 'false',
		) + $attributes;
	}
	return $attributes;
}

/** The texts of the data stay as they are. */
function leave_quotes( array $tags ): array {
	return array_merge( $tags, array_keys( elements() ) );
}
