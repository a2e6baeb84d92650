// The tiny sites of the fixtures are in Swedish and English. Imported before anything else, so that the registry knows.
process.env['SITE_LANGUAGES'] = 'sv en';
