<?php
/**
 * What editors write, checked: a typo must never show more than was meant.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

/** A value that cannot be taken: which of the `faults` in the words it is, and what could be written instead. */
final class Fault extends \Exception {
	/** @var string[] */
	public array $known;

	public function __construct( string $kind, array $known = array() ) {
		parent::__construct( $kind );
		$this->known = $known;
	}
}

/**
 * The attributes of an element as its tag will have them.
 *
 * @param array $given Values by names, as a block or a shortcode has them.
 * @return array{attributes: array<string, string>, faults: string[], is_hidden: bool} `is_hidden`: nothing may be shown.
 */
function check_attributes( string $tag, array $given ): array {
	$element    = elements()[ $tag ];
	$attributes = array();
	$faults     = array();
	$is_hidden  = false;
	foreach ( $given as $name => $value ) {
		// A flag in a shortcode: its name alone.
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = '';
		}
		$form = $element['attributes'][ $name ] ?? null;
		try {
			if ( null === $form ) {
				throw new Fault( 'attribute', array_keys( $element['attributes'] ) );
			}
			$taken = checked( $name, $form, $value, $element['named'] );
			if ( null !== $taken ) {
				$attributes[ $name ] = $taken;
			}
		} catch ( Fault $fault ) {
			$faults[]  = fault_text( $fault, $name, null === $form ? $name : $value );
			$is_hidden = $is_hidden || null === $form || isset( $form['selects'] );
		}
	}
	foreach ( further_faults( $element, $attributes, $given ) as list( $name, $fault ) ) {
		$faults[]  = fault_text( $fault, $name, $attributes[ $name ] ?? '' );
		$is_hidden = true;
	}
	return compact( 'attributes', 'faults', 'is_hidden' );
}

/** What is wrong between attributes. */
function further_faults( array $element, array $attributes, array $given ): array {
	$faults = array();
	if ( isset( $element['attributes']['record-id'] ) && '' === trim( (string) ( $given['record-id'] ?? '' ) ) ) {
		$faults[] = array( 'record-id', new Fault( 'missing' ) );
	}
	if ( isset( $attributes['from'], $attributes['to'] ) && span_of( $attributes['from'] )[0] > span_of( $attributes['to'] )[1] ) {
		$faults[] = array( 'to', new Fault( 'reversed' ) );
	}
	return $faults;
}

/**
 * A value as the tag will have it; null where that is no attribute at all.
 *
 * @param mixed    $value A string, or what the JSON of a block holds.
 * @param string[] $kinds Kinds of records that may be named.
 * @throws Fault If it cannot be taken.
 */
function checked( string $name, array $form, $value, array $kinds ): ?string {
	if ( 'flag' === $form['is'] ) {
		return checked_flag( $value );
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		throw new Fault( 'value', $form['values'] ?? array() );
	}
	$text = unquoted( (string) $value );
	if ( 'step' === $form['is'] || 'controls' === $name ) {
		$switch = strtolower( $text );
		if ( in_array( $switch, array( '', 'true' ), true ) ) {
			return 'true';
		}
		if ( 'false' === $switch ) {
			return 'step' === $form['is'] ? null : 'false';
		}
	}
	return '' === $text ? null : checked_text( $form, $text, $kinds );
}

/**
 * @param mixed $value A truth, or a word for one.
 * @throws Fault If it is neither.
 */
function checked_flag( $value ): ?string {
	$word = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : strtolower( is_scalar( $value ) ? unquoted( (string) $value ) : '?' );
	if ( in_array( $word, array( '', '1', 'true' ), true ) ) {
		return 'true';
	}
	if ( in_array( $word, array( '0', 'false' ), true ) ) {
		return null;
	}
	throw new Fault( 'flag' );
}

/**
 * @param string   $text  Not empty.
 * @param string[] $kinds Kinds of records that may be named.
 * @throws Fault If it cannot be taken.
 */
function checked_text( array $form, string $text, array $kinds ): string {
	$kind = $form['is'];
	switch ( $kind ) {
		case 'choice':
			return one_of( strtolower( $text ), $form['values'] );
		case 'list':
			return each_of( $text, fn( $word ) => one_of( strtolower( $word ), $form['values'] ) );
		case 'ids':
			return each_of( $text, fn( $word ) => checked_id( $word, $form['of'], $kinds ) );
		case 'id':
			return checked_id( $text, $form['of'], $kinds );
		case 'address':
			return checked_address( $text );
		case 'own-address':
			return checked_own_address( $text );
		case 'text':
			return $text;
		case 'date':
			if ( null === span_of( $text ) ) {
				throw new Fault( 'date' );
			}
			return $text;
	}
	$patterns = array(
		'day'      => '/^\d{4}-\d\d-\d\d$/D',
		'number'   => '/^0*[1-9]\d{0,8}$/D',
		'step'     => '/^[1-9]\d{0,3}$/D',
		'language' => '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iD',
		'token'    => '/^[a-z][\w-]*$/iD',
		'tokens'   => '/^[a-z][\w-]*( +[a-z][\w-]*)*$/iD',
	);
	if ( ! preg_match( $patterns[ $kind ], $text ) || ( 'day' === $kind && null === span_of( $text ) ) ) {
		$names = array(
			'step'  => 'number',
			'token' => 'tokens',
		);
		throw new Fault( $names[ $kind ] ?? $kind );
	}
	return $text;
}

/**
 * @throws Fault If it is not among the known ones.
 */
function one_of( string $word, array $known ): string {
	if ( in_array( $word, $known, true ) ) {
		return $word;
	}
	throw new Fault( 'value', $known );
}

/** Words stand apart by spaces; commas are taken for such. */
function each_of( string $text, callable $check ): string {
	return implode( ' ', array_map( $check, preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY ) ) );
}

/**
 * @param string $of    The list that holds the known ids.
 * @param array  $kinds Kinds of records that may be named.
 * @throws Fault If nothing has it.
 */
function checked_id( string $word, string $of, array $kinds ): string {
	$known = generated( 'elements' )['lists'][ $of ];
	if ( 'party' === $of ) {
		return one_of( strtoupper( $word ), $known );
	}
	$id = strtolower( $word );
	if ( 'record' === $of ) {
		$known = array_keys( array_filter( records(), fn( $keys ) => in_array( $keys['kind'][0], $kinds, true ) ) );
	}
	return in_array( present_id( $id ), $known, true ) ? $id : one_of( $id, $known );
}

/**
 * @throws Fault If it is no address of a page or for letters.
 */
function checked_address( string $text ): string {
	$address = esc_url_raw( $text, array( 'http', 'https', 'mailto' ) );
	if ( '' === $address || ! preg_match( '/^(https?:\/\/|mailto:)./i', $text ) ) {
		throw new Fault( 'address' );
	}
	return $address;
}

/**
 * Whoever may write here must neither put other words under the name of this site nor send its readers' browsers elsewhere.
 *
 * @throws Fault If it leads to another host.
 */
function checked_own_address( string $text ): string {
	$address = esc_url_raw( \WP_Http::make_absolute_url( $text, home_url( '/' ) ), array( 'http', 'https' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	$port    = wp_parse_url( $address, PHP_URL_PORT );
	if ( ! $host || wp_parse_url( home_url(), PHP_URL_HOST ) !== $host || wp_parse_url( home_url(), PHP_URL_PORT ) !== $port ) {
		throw new Fault( 'own-address' );
	}
	return $address;
}

/** Without the quotes that the visual editor makes of straight ones: WordPress takes them for a part of the value. */
function unquoted( string $text ): string {
	$text = trim( wp_check_invalid_utf8( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	return trim( preg_replace( '/^[“”„″»«]+|[“”„″»«]+$/u', '', $text ) );
}

/** A fault in the words of whoever edits. */
function fault_text( Fault $fault, string $name, $value ): string {
	$shown = is_scalar( $value ) && ! is_bool( $value ) ? mb_substr( (string) $value, 0, 80 ) : wp_json_encode( $value );
	return sprintf( words()['faults'][ $fault->getMessage() ], $name, $shown, implode( ', ', nearest( $shown, $fault->known ) ) );
}

/** The known words that are most like another. */
function nearest( string $word, array $known ): array {
	$distances = array();
	foreach ( $known as $candidate ) {
		$distances[ $candidate ] = levenshtein( substr( $word, 0, 100 ), substr( $candidate, 0, 100 ) );
	}
	asort( $distances );
	return array_slice( array_keys( $distances ), 0, 8 );
}
