<?php
/**
 * What readers see without JavaScript, in feeds and in search engines: dated text with sources.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The content of an element before the script replaces it, in the language of the page.
 *
 * @param array<string, string> $attributes As `check_attributes` gives them.
 */
function fallback( string $tag, array $attributes, string $language ): string {
	// What only readers with the script can use.
	if ( 'none' === ( elements()[ $tag ]['fallback'] ?? '' ) ) {
		return '';
	}
	$texts = generated( "lines-$language" );
	$ids   = selection( $tag, $attributes, $language );
	return sprintf(
		'<div lang="%s">%s%s%s</div>',
		esc_attr( $language ),
		fallback_heading( $attributes ),
		null === $ids ? plain_line( $tag, $attributes, $texts ) : items( $ids, $attributes, $texts ),
		isset( $attributes['no-credit'] ) || isset( $attributes['src'] ) ? '' : "<p>{$texts['credit']}</p>"
	);
}

function fallback_heading( array $attributes ): string {
	if ( ! isset( $attributes['heading'] ) ) {
		return '';
	}
	$level = $attributes['heading-level'] ?? '3';
	return "<h$level>" . esc_html( $attributes['heading'] ) . "</h$level>";
}

/** What would stand here. */
function plain_line( string $tag, array $attributes, array $texts ): string {
	return isset( $attributes['heading'] ) ? '' : '<p>' . esc_html( $texts['names'][ $tag ] ) . '</p>';
}

/** The first records of a selection, and how many there are. */
function items( array $ids, array $attributes, array $texts ): string {
	if ( ! $ids ) {
		return '<p>' . esc_html( $texts['empty'] ) . '</p>';
	}
	$most   = generated( 'elements' )['shown'];
	$lines  = 'kg' === ( $attributes['perspective'] ?? '' ) ? $texts['kyrgyzstanFirst'] + $texts['lines'] : $texts['lines'];
	$shown  = array_map( fn( $id ) => "<li>{$lines[ $id ]}</li>", array_slice( $ids, 0, $most ) );
	$number = count( $ids ) > $most ? '<p>' . esc_html( $texts['shown'][ count( $ids ) ] ) . '</p>' : '';
	return '<ul>' . implode( '', $shown ) . '</ul>' . $number;
}
