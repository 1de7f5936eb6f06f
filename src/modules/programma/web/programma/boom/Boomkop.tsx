type Props = { readonly heeftStand: boolean; readonly magWijzigen: boolean }

/** The headings of the columns. */
export const Boomkop = ({ heeftStand, magWijzigen }: Props) => (
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">
        Prioriteit, inzet en actie
      </th>
      <th role="columnheader" scope="col">
        Wanneer
      </th>
      <th role="columnheader" scope="col">
        Wie
      </th>
      {heeftStand && (
        <th role="columnheader" scope="col">
          Stand
        </th>
      )}
      {magWijzigen && (
        <th role="columnheader" scope="col">
          <span className="verborgen">Wijzigen</span>
        </th>
      )}
    </tr>
  </thead>
)
