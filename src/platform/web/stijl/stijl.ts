import '@fontsource-variable/source-sans-3/wght.css'
import './tokens.css'
import './baken.css'
import './schil.css'
