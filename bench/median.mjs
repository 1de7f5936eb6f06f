export const median = (getallen) => {
  const gesorteerd = [...getallen].sort((a, b) => a - b)
  return gesorteerd[Math.floor(gesorteerd.length / 2)]
}

export async function timeRuns(keer, werk) {
  const tijden = []
  for (let i = 0; i < keer; i += 1) {
    const begin = performance.now()
    await werk()
    tijden.push(performance.now() - begin)
  }
  return median(tijden)
}

export const ms = (tijd) => `${tijd < 10 ? tijd.toFixed(1) : Math.round(tijd)} ms`
export const keer = (verhouding) => `${verhouding.toFixed(2)}×`
