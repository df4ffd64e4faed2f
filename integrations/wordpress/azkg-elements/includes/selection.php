<?php
/**
 * Which records an element shows, as far as that can be told from their keys.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

const FACETS = array( 'kind', 'type', 'topic', 'person', 'place', 'institution', 'party', 'level' );

/**
 * The ids of the records that an element shows, in its order; null where only the script can tell.
 *
 * @param array<string, string> $attributes As `check_attributes` gives them.
 * @return string[]|null
 */
function selection( string $tag, array $attributes, string $language ): ?array {
	$element = elements()[ $tag ];
	foreach ( $attributes as $name => $_ ) {
		if ( isset( $element['attributes'][ $name ]['beyond'] ) ) {
			return null;
		}
	}
	switch ( $element['fallback'] ?? '' ) {
		case 'one':
			return array( present_id( $attributes['record-id'] ) );
		case 'time':
			$ids = in_time( matching( $element, $attributes ), $attributes );
			break;
		case 'name':
			$ids = by_name( matching( $element, $attributes ), $attributes, $language );
			break;
		case 'sources':
			$ids = sources( $element, $attributes, $language );
			break;
		default:
			return null;
	}
	return array_slice( $ids, 0, isset( $attributes['limit'] ) ? (int) $attributes['limit'] : null );
}

/** The ids that match all attributes, in the order of the dataset. */
function matching( array $element, array $attributes ): array {
	$wanted = wanted( $attributes );
	$only   = isset( $attributes['ids'] ) ? ids_in( $attributes['ids'] ) : null;
	$not    = ids_in( $attributes['exclude'] ?? '' );
	$from   = isset( $attributes['from'] ) ? span_of( $attributes['from'] )[0] : null;
	$to     = isset( $attributes['to'] ) ? span_of( $attributes['to'] )[1] : null;
	$ids    = array();
	foreach ( records() as $id => $keys ) {
		$is_wanted = in_array( $keys['kind'][0], $element['kinds'], true )
			&& ( ! isset( $element['onlyVisits'] ) || isset( $keys['visit'] ) )
			&& ( null === $only || in_array( $id, $only, true ) )
			&& ! in_array( $id, $not, true )
			&& has_all( $keys, $wanted )
			&& is_within( $keys, $from, $to );
		if ( $is_wanted ) {
			$ids[] = $id;
		}
	}
	return $ids;
}

/** The values that are asked for, by facets. */
function wanted( array $attributes ): array {
	$wanted = array();
	foreach ( array_intersect( FACETS, array_keys( $attributes ) ) as $facet ) {
		$is_id            = in_array( $facet, array( 'person', 'place', 'institution' ), true );
		$wanted[ $facet ] = $is_id ? ids_in( $attributes[ $facet ] ) : explode( ' ', $attributes[ $facet ] );
	}
	return $wanted;
}

function ids_in( string $text ): array {
	return array_map( __NAMESPACE__ . '\present_id', preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) );
}

/** Several values of a facet are alternatives; several facets narrow together. */
function has_all( array $keys, array $wanted ): bool {
	foreach ( $wanted as $facet => $values ) {
		if ( ! array_intersect( $values, $keys[ $facet ] ?? array() ) ) {
			return false;
		}
	}
	return true;
}

/** What has no date is within no time. */
function is_within( array $keys, ?int $from, ?int $to ): bool {
	if ( null === $from && null === $to ) {
		return true;
	}
	return isset( $keys['min'] ) && ( null === $from || $keys['max'] >= $from ) && ( null === $to || $keys['min'] <= $to );
}

/** Ids in the order of time. What has no date comes last in either direction. */
function in_time( array $ids, array $attributes ): array {
	$sorted = array_values( array_intersect( generated( 'records' )['inTime'], $ids ) );
	if ( 'desc' !== ( $attributes['order'] ?? '' ) ) {
		return $sorted;
	}
	$reversed = array_reverse( $sorted );
	$is_dated = fn( $id ) => isset( records()[ $id ]['min'] );
	return array_merge( array_filter( $reversed, $is_dated ), array_filter( $reversed, fn( $id ) => ! $is_dated( $id ) ) );
}

/** People by name, in the order of the language's letters. */
function by_name( array $ids, array $attributes, string $language ): array {
	$sorted = array_values( array_intersect( generated( "lines-$language" )['people'], $ids ) );
	return 'desc' === ( $attributes['order'] ?? '' ) ? array_reverse( $sorted ) : $sorted;
}

/** The sources that the matching records rest on, and those among them; `type` and `recommended` are the sources' own. */
function sources( array $element, array $attributes, string $language ): array {
	$chosen = matching( $element, array_diff_key( $attributes, array( 'type' => '' ) ) );
	$cited  = array();
	foreach ( $chosen as $id ) {
		$cited = array_merge( $cited, records()[ $id ]['sources'] ?? array() );
	}
	foreach ( $chosen as $id ) {
		if ( 'source' === records()[ $id ]['kind'][0] ) {
			$cited[] = $id;
		}
	}
	$types = isset( $attributes['type'] ) ? array( 'type' => explode( ' ', $attributes['type'] ) ) : array();
	$not   = ids_in( $attributes['exclude'] ?? '' );
	$ids   = array_filter(
		array_values( array_unique( $cited ) ),
		fn( $id ) => ! in_array( $id, $not, true )
			&& has_all( records()[ $id ], $types )
			&& ( ! isset( $attributes['recommended'] ) || isset( records()[ $id ]['recommended'] ) )
	);
	$is_as_cited = 'citation' === ( $attributes['order'] ?? '' );
	return array_values( $is_as_cited ? $ids : array_intersect( generated( "lines-$language" )['sources'], $ids ) );
}
