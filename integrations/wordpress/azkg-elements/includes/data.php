<?php
/**
 * What the build has made of the dataset (scripts/build-wordpress.ts).
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

/** A file of `generated`, read once a page. */
function generated( string $name ): array {
	static $files = array();
	if ( ! isset( $files[ $name ] ) ) {
		$files[ $name ] = require dirname( FILE ) . "/generated/$name.php";
	}
	return $files[ $name ];
}

/** All elements by their tags. */
function elements(): array {
	return generated( 'elements' )['elements'];
}

/** The version of the script and of the data, which is in the address of the script. */
function version(): string {
	return generated( 'elements' )['version'];
}

/** Keys of all records by their ids, in the order of the dataset. */
function records(): array {
	return generated( 'records' )['keys'];
}

/** The present id of a record, whose former ids hold for ever. */
function present_id( string $id ): string {
	return generated( 'records' )['aliases'][ $id ] ?? $id;
}

/** The language of ours that a language tag or a locale of WordPress means; English where we lack it. */
function language_of( string $tag ): string {
	$language = strtolower( strtok( $tag, '-_' ) );
	return in_array( $language, generated( 'elements' )['languages'], true ) ? $language : 'en';
}

/** What those who edit read, in their own language. */
function words(): array {
	return generated( 'words-' . language_of( get_user_locale() ) );
}
