import { configure } from '@testing-library/react';

// A busy machine may need more than the usual second to load a language or to save; the tests wait for what they name.
configure({ asyncUtilTimeout: 8_000 });
