import { evidenceDrawer } from './evidence-drawer.ts'
import { knownOnSlider } from './known-on-slider.ts'
import { lastVisit } from './last-visit.ts'
import { liveNews } from './live-news.ts'
import { navigation } from './navigation.ts'
import { reviewKeys } from './review-keys.ts'
import { timelineView } from './timeline-view.ts'

// Every page is complete without this file. Each piece looks for its own place and does nothing where it is not.
navigation()
evidenceDrawer()
knownOnSlider()
timelineView()
reviewKeys()
liveNews()
lastVisit()
